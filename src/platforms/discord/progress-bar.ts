const cells = 20

/** Shares as twenty cells; what is not nothing has at least one, and only all of it fills the bar. */
export function progressBar(done: number, active: number, total: number): string {
  if (total <= 0) return '░'.repeat(cells)
  const full = share(done, total)
  const some = Math.min(share(active, total), cells - full - (done + active < total ? 1 : 0))
  return '█'.repeat(full) + '▓'.repeat(Math.max(0, some)) + '░'.repeat(cells - full - Math.max(0, some))
}

function share(part: number, total: number): number {
  if (part <= 0) return 0
  if (part >= total) return cells
  return Math.min(cells - 1, Math.max(1, Math.round((part / total) * cells)))
}
