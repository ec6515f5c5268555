CREATE TABLE `runs` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`roadmap_id` integer NOT NULL,
	`status` text NOT NULL,
	`run` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `runs_roadmap` ON `runs` (`roadmap_id`,`status`);