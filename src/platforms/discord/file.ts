import { ComponentType, type RawFile } from 'discord.js'
import type { Nodes } from '../../chat/view.ts'
import { limits } from './limits.ts'
import { lines } from './lines.ts'
import type { Piece } from './piece.ts'

/** A file to download, or a picture that is shown; one too large for Discord is named instead. */
export function filePiece({ name, bytes }: Nodes['file']): readonly Piece[] {
  if (bytes.length > limits.fileBytes)
    return [
      {
        prose: lines(
          `${name} has ${(bytes.length / 1024 / 1024).toFixed(1)} MB, and Discord takes at most ${limits.fileBytes / 1024 / 1024} MB.`,
          limits.text - 200,
        ),
      },
    ]
  const file: RawFile = {
    name: attachmentName(name),
    data: Buffer.from(bytes),
    contentType: 'application/octet-stream',
  }
  return [{ file, bytes: bytes.length }]
}

/** Discord rewrites other letters, and then the address `attachment://…` would lead nowhere. */
function attachmentName(name: string): string {
  const safe = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^[._]+/, '')
  return safe.slice(-100) || 'file'
}

export function fileComponent(name: string) {
  const media = { url: `attachment://${name}` }
  return /\.(?:png|jpe?g|gif|webp)$/i.test(name)
    ? { type: ComponentType.MediaGallery as const, items: [{ media }] }
    : { type: ComponentType.File as const, file: media }
}
