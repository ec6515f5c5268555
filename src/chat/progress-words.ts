import type { Nodes } from './view.ts'

const cells = 20

/** Progress in words: `1 of 9 tasks, 2 under way`. */
export function progressWords({ label, done, active, total }: Nodes['progress']): string {
  return `${done} of ${total} ${label}${active > 0 ? `, ${active} under way` : ''}`
}

/** Shares as twenty cells; what is not nothing has at least one, and only all of it fills the bar. */
export function progressBar({ done, active, total }: Nodes['progress']): string {
  const full = share(done, total)
  const open = done + active < total ? 1 : 0
  const half = Math.max(0, Math.min(share(active, total), cells - full - open))
  return '█'.repeat(full) + '▓'.repeat(half) + '░'.repeat(cells - full - half)
}

function share(part: number, total: number): number {
  if (part <= 0 || total <= 0) return 0
  if (part >= total) return cells
  return Math.min(cells - 1, Math.max(1, Math.round((part / total) * cells)))
}
