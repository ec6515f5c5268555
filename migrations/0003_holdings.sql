CREATE TABLE `holdings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`roadmap_id` integer NOT NULL,
	`status` text NOT NULL,
	`holding` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `holdings_roadmap` ON `holdings` (`roadmap_id`,`status`);--> statement-breakpoint
DROP INDEX `schedules_job_roadmap_room`;--> statement-breakpoint
ALTER TABLE `schedules` ADD `number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `schedules` ADD `is_proposed` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `schedules_roadmap` ON `schedules` (`roadmap_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `schedules_job_roadmap_room` ON `schedules` (`job`,`roadmap_id`,`room`,`number`);