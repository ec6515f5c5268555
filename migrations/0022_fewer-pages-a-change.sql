PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_changes` (
	`batch_id` integer NOT NULL,
	`position` integer NOT NULL,
	`roadmap_id` integer NOT NULL,
	`number` integer,
	`what` text NOT NULL,
	`before` text,
	`after` text,
	`note` text,
	PRIMARY KEY(`batch_id`, `position`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_changes`("batch_id", "position", "roadmap_id", "number", "what", "before", "after", "note") SELECT "batch_id", row_number() over (partition by "batch_id" order by "id"), "roadmap_id", "number", "what", "before", "after", "note" FROM `changes`;--> statement-breakpoint
DROP TABLE `changes`;--> statement-breakpoint
ALTER TABLE `__new_changes` RENAME TO `changes`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `changes_item` ON `changes` (`roadmap_id`,`number`,`batch_id`,`position`);--> statement-breakpoint
CREATE TABLE `__new_inbox` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `__new_inbox`("id", "at") SELECT "id", "at" FROM `inbox`;--> statement-breakpoint
DROP TABLE `inbox`;--> statement-breakpoint
ALTER TABLE `__new_inbox` RENAME TO `inbox`;--> statement-breakpoint
CREATE TABLE `__new_batches` (
	`id` integer PRIMARY KEY NOT NULL,
	`roadmap_id` integer NOT NULL,
	`at` integer NOT NULL,
	`zone` text NOT NULL,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`room` text NOT NULL,
	`message` text,
	`undoes` integer,
	`undone_by` integer
);
--> statement-breakpoint
INSERT INTO `__new_batches`("id", "roadmap_id", "at", "zone", "by_id", "by_name", "room", "message", "undoes", "undone_by") SELECT "id", "roadmap_id", "at", "zone", "by_id", "by_name", "room", "message", "undoes", "undone_by" FROM `batches`;--> statement-breakpoint
DROP TABLE `batches`;--> statement-breakpoint
ALTER TABLE `__new_batches` RENAME TO `batches`;--> statement-breakpoint
CREATE INDEX `batches_room` ON `batches` (`room`,`id`);--> statement-breakpoint
CREATE INDEX `batches_roadmap` ON `batches` (`roadmap_id`,`id`);