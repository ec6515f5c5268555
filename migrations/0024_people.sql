CREATE TABLE `people` (
	`workspace` text NOT NULL,
	`person` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`workspace`, `person`)
);--> statement-breakpoint
INSERT INTO `people` SELECT `roadmaps`.`workspace`, `batches`.`by_id`, `batches`.`by_name` FROM `batches` JOIN `roadmaps` ON `roadmaps`.`id` = `batches`.`roadmap_id` WHERE `batches`.`by_id` NOT IN ('cairn', 'document') ORDER BY `batches`.`id` ON CONFLICT DO UPDATE SET `name` = excluded.`name`;
