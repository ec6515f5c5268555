CREATE TABLE `answers` (
	`roadmap_id` integer NOT NULL,
	`room` text NOT NULL,
	`on_day` text NOT NULL,
	`person` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text NOT NULL,
	PRIMARY KEY(`roadmap_id`, `room`, `on_day`, `person`)
);
--> statement-breakpoint
CREATE TABLE `quiet_hours` (
	`workspace` text NOT NULL,
	`person` text NOT NULL,
	`hours` text NOT NULL,
	PRIMARY KEY(`workspace`, `person`)
);
--> statement-breakpoint
DROP INDEX `schedules_job_roadmap_room`;--> statement-breakpoint
ALTER TABLE `schedules` ADD `person` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `schedules_job_roadmap_room` ON `schedules` (`job`,`roadmap_id`,`room`,`number`,`person`);