DROP INDEX `occasions_hold`;--> statement-breakpoint
CREATE INDEX `occasions_hold` ON `occasions` (`hold_at`,`schedule_id`) WHERE hold_at is not null;