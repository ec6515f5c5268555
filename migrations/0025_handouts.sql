CREATE TABLE `handouts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`roadmap_id` integer NOT NULL,
	`revision_sha256` text NOT NULL,
	`sha256` text NOT NULL,
	`shows` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `handouts_revision` ON `handouts` (`roadmap_id`,`revision_sha256`);--> statement-breakpoint
INSERT INTO `handouts` (`roadmap_id`, `revision_sha256`, `sha256`, `shows`) SELECT `roadmap_id`, `sha256`, `handed_out_sha256`, '[]' FROM `revisions` WHERE `handed_out_sha256` IS NOT NULL;--> statement-breakpoint
ALTER TABLE `revisions` DROP COLUMN `handed_out_sha256`;