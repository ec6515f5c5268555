CREATE TABLE `batches` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
CREATE INDEX `batches_room` ON `batches` (`room`,`id`);--> statement-breakpoint
CREATE INDEX `batches_roadmap` ON `batches` (`roadmap_id`,`id`);--> statement-breakpoint
CREATE TABLE `changes` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_id` integer NOT NULL,
	`roadmap_id` integer NOT NULL,
	`number` integer,
	`what` text NOT NULL,
	`before` text,
	`after` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `changes_batch` ON `changes` (`batch_id`);--> statement-breakpoint
CREATE INDEX `changes_item` ON `changes` (`roadmap_id`,`number`,`id`);--> statement-breakpoint
CREATE TABLE `follows` (
	`room` text NOT NULL,
	`roadmap_id` integer NOT NULL,
	PRIMARY KEY(`room`, `roadmap_id`)
);
--> statement-breakpoint
CREATE INDEX `follows_roadmap` ON `follows` (`roadmap_id`);--> statement-breakpoint
CREATE TABLE `handovers` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`request` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `inbox` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `inbox_at` ON `inbox` (`at`);--> statement-breakpoint
CREATE TABLE `items` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`roadmap_id` integer NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`section` text NOT NULL,
	`line` integer,
	`parent` integer,
	`due` text,
	`owner` text,
	`owner_id` text,
	`claimed` integer NOT NULL,
	`origin` text NOT NULL,
	`why` text NOT NULL,
	`detail` text NOT NULL,
	`mark` text,
	`document_state` text NOT NULL,
	`shown` text NOT NULL,
	`kind_corrected` integer DEFAULT false NOT NULL,
	`conflict` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `items_roadmap_number` ON `items` (`roadmap_id`,`number`);--> statement-breakpoint
CREATE TABLE `messages` (
	`room` text NOT NULL,
	`message` text NOT NULL,
	`post_id` integer NOT NULL,
	PRIMARY KEY(`room`, `message`)
);
--> statement-breakpoint
CREATE TABLE `pointers` (
	`room` text NOT NULL,
	`message` text NOT NULL,
	`roadmap_id` integer NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`room`, `message`)
);
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`room` text NOT NULL,
	`thread` text,
	`under` text,
	`to_person` text,
	`view` text NOT NULL,
	`card` text,
	`roadmap_id` integer,
	`values` text,
	`status` text NOT NULL,
	`stale` integer DEFAULT false NOT NULL,
	`due_at` integer NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`problem` text,
	`messages` text,
	`at` integer NOT NULL,
	`edited_at` integer,
	`edit_gap` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_key` ON `posts` (`key`);--> statement-breakpoint
CREATE INDEX `posts_due` ON `posts` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `posts_stale` ON `posts` (`stale`,`due_at`);--> statement-breakpoint
CREATE INDEX `posts_roadmap` ON `posts` (`roadmap_id`,`status`);--> statement-breakpoint
CREATE INDEX `posts_under` ON `posts` (`under`);--> statement-breakpoint
CREATE INDEX `posts_room` ON `posts` (`room`,`thread`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`roadmap_id` integer NOT NULL,
	`name` text NOT NULL,
	`bytes` blob NOT NULL,
	`sha256` text NOT NULL,
	`handed_out_sha256` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `revisions_roadmap` ON `revisions` (`roadmap_id`);--> statement-breakpoint
CREATE TABLE `roadmaps` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`workspace` text NOT NULL,
	`key` text NOT NULL,
	`header` text NOT NULL,
	`settings` text NOT NULL,
	`next_number` integer DEFAULT 1 NOT NULL,
	`revision_id` integer,
	`version` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roadmaps_workspace_key` ON `roadmaps` (`workspace`,`key`);