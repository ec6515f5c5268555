CREATE TABLE `firings` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`roadmap_id` integer NOT NULL,
	`cause` text NOT NULL,
	`firing` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `firings_cause` ON `firings` (`roadmap_id`,`cause`);--> statement-breakpoint
CREATE TABLE `watches` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`roadmap_id` integer NOT NULL,
	`due_at` integer,
	`watch` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `watches_roadmap` ON `watches` (`roadmap_id`);--> statement-breakpoint
CREATE INDEX `watches_due` ON `watches` (`due_at`);