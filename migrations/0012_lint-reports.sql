CREATE TABLE `lint_reports` (
	`roadmap_id` integer PRIMARY KEY NOT NULL,
	`version` text NOT NULL,
	`report` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `report_requests` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`request` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `world_facts` (
	`name` text PRIMARY KEY NOT NULL,
	`fact` text NOT NULL,
	`at` integer NOT NULL
);
