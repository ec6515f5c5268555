ALTER TABLE `posts` ADD `may_join` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `posts` ADD `joined` integer;--> statement-breakpoint
CREATE INDEX `posts_joining` ON `posts` (`room`,`due_at`) WHERE may_join = 1;--> statement-breakpoint
CREATE INDEX `posts_joined` ON `posts` (`joined`) WHERE joined is not null;