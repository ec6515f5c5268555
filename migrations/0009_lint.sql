CREATE TABLE `settled_findings` (
	`roadmap_id` integer NOT NULL,
	`finding` text NOT NULL,
	`why` text,
	`by_id` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`roadmap_id`, `finding`)
);
