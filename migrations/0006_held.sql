ALTER TABLE `occasions` ADD `since` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `occasions` ADD `hold_at` integer;--> statement-breakpoint
CREATE INDEX `occasions_hold` ON `occasions` (`hold_at`) WHERE hold_at is not null;