import { expect, it } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { temporaryFolder } from '../support/folder.ts'
import { watchingFramework } from '../support/long-plans.ts'
import { cairn, objects } from './cairn.ts'

const heads = (stdout: string) =>
  objects(stdout).flatMap((one) =>
    typeof one === 'object' && one !== null && 'text' in one && !('thread' in one)
      ? String(one.text).split('\n').slice(0, 2).join(' / ')
      : [],
  )

it('does what is due by now, once, in a process that ends', async () => {
  const folder = temporaryFolder()
  await cairn(folder, ['import', '-', '--now', '2026-01-01T09:00:00Z'], watchingFramework)
  const accept = '/roadmap review accept\n/roadmap review close Go on\n'
  await cairn(folder, ['chat', '--json', '--now', '2026-01-01T09:05:00Z'], accept)
  const tick = async (day: string) =>
    heads((await cairn(folder, ['tick', '--json', '--now', `2026-${day}T10:00:00Z`])).stdout)
  expect(await tick('03-24')).toEqual([])
  expect(await tick('03-25')).toMatchInlineSnapshot(`
    [
      "KWF · Quarterly Reviews (Every 3 months) and Quarterly Reports come on 1 April 2026. / - Look at what the makers released",
    ]
  `)
  expect(await tick('03-25')).toEqual([])
  expect(await tick('04-01')).toMatchInlineSnapshot(`
    [
      "**KWF · Quarterly Reviews (Every 3 months) and Quarterly Reports** / - Review of 1 April 2026 · 0 of 2 duties done",
    ]
  `)
  expect(await tick('04-01')).toEqual([])
  expect(await tick('04-03')).toMatchInlineSnapshot(`
    [
      "KWF · Quarterly Reviews (Every 3 months) and Quarterly Reports of 1 April 2026 still wait: 0 of 2 duties done. / _Asked: Kiln team_",
    ]
  `)
})

it('tells that a decided gate has closed by what was imported from the command line', async () => {
  const folder = temporaryFolder()
  const plan = '# Lime Pits\n\n## Go-Live Criteria\n\n- [ ] Pits are dug\n'
  const gate = shortId(['Lime Pits', 'Go-Live Criteria'])
  await cairn(folder, ['import', '-', '--now', '2026-12-01T09:00:00Z'], plan)
  const decided = `/roadmap evidence LP-1 https://example.org/pits\n/roadmap decide LP go ${gate} All is shown\n`
  await cairn(folder, ['chat', '--json', '--now', '2026-12-01T09:05:00Z'], decided)
  const more = `${plan}\n## Blockers\n\n- Nobody has a shovel\n`
  await cairn(folder, ['import', '-', '--key', 'LP', '--now', '2026-12-02T09:00:00Z'], more)
  const { stdout } = await cairn(folder, ['tick', '--json', '--now', '2026-12-02T10:00:00Z'])
  expect(heads(stdout)).toMatchInlineSnapshot(`
    [
      "**LP · Go-Live Criteria is no longer open, though it was decided: go.** / **In the way**",
    ]
  `)
})
