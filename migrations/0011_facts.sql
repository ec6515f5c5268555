CREATE TABLE `facts` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`watch_id` integer NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`at` integer NOT NULL,
	`until_at` integer
);
--> statement-breakpoint
CREATE INDEX `facts_watch` ON `facts` (`watch_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `facts_current` ON `facts` (`watch_id`,`name`) WHERE until_at is null;--> statement-breakpoint
ALTER TABLE `evidence` ADD `firing_id` integer;--> statement-breakpoint
ALTER TABLE `evidence` ADD `doubt` text;--> statement-breakpoint
CREATE INDEX `evidence_firing` ON `evidence` (`firing_id`) WHERE firing_id is not null;--> statement-breakpoint
ALTER TABLE `firings` ADD `watch_id` integer;--> statement-breakpoint
CREATE INDEX `firings_watch` ON `firings` (`watch_id`) WHERE watch_id is not null;--> statement-breakpoint
UPDATE `firings` SET `watch_id` = json_extract(`firing`, '$.watch');--> statement-breakpoint
INSERT OR IGNORE INTO `facts` (`watch_id`, `name`, `value`, `at`)
SELECT w.`id`, json_extract(f.`value`, '$.name'), f.`value` -> '$.value', coalesce(json_extract(w.`watch`, '$.checkedAt'), 0)
FROM `watches` w, json_each(w.`watch`, '$.seen.facts') f;
