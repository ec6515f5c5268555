/** Reactions that say "done", by Slack's names and as characters. */
const ticks = new Set(['white_check_mark', 'heavy_check_mark', 'ballot_box_with_check', '✅', '✔', '☑', '✓'])

export function isTick(emoji: string): boolean {
  return ticks.has(emoji.replace(/\uFE0F/g, '').replace(/^:|:$/g, ''))
}
