ALTER TABLE `items` ADD `changed_in` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `items_roadmap_changed` ON `items` (`roadmap_id`,`changed_in`);