CREATE TABLE `occasions` (
	`schedule_id` integer NOT NULL,
	`on_day` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`schedule_id`, `on_day`)
);
--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`job` text NOT NULL,
	`roadmap_id` integer NOT NULL,
	`room` text NOT NULL,
	`recurrence` text NOT NULL,
	`due_at` integer,
	`done_until` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `schedules_job_roadmap_room` ON `schedules` (`job`,`roadmap_id`,`room`);--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`due_at`);