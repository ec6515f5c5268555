CREATE TABLE `befores` (
	`batch_id` integer NOT NULL,
	`number` integer NOT NULL,
	`before` text NOT NULL,
	PRIMARY KEY(`batch_id`, `number`)
);
