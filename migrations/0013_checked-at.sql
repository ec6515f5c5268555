ALTER TABLE `watches` ADD `checked_at` integer;--> statement-breakpoint
UPDATE `watches` SET `checked_at` = json_extract(`watch`, '$.checkedAt');
