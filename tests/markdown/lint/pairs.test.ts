import { expect, it } from 'vitest'
import { toldOf } from './findings-in.ts'

it('versions that are known not to go together are told without asking anybody', () => {
  expect(
    toldOf([
      '# Plugin Host',
      '',
      '## Target versions',
      '',
      '- Rust: 1.81.0',
      '- Cargo: 1.81.0',
      '- wasmtime: 35.0+',
      '- Included in Rust 1.81: the linker',
      '',
      '### Why Rust 1.81?',
      '',
      '- Full support of edition 2024',
      '- Edition 2024 can come later',
    ]),
  ).toMatchInlineSnapshot(`
    [
      "5,7: wasmtime 35.0 on line 7 needs Rust 1.84 at least, but line 5 names Rust 1.81.0: raise the one, or lower the other.",
      "10,12: “Full support of edition 2024”: edition 2024 is stable from Rust 1.85 on, and this is about Rust 1.81: raise the one, or take out the other.",
    ]
  `)
})

it('they are not told where they fit, in other lists, or where one is left', () => {
  expect(
    toldOf([
      '# Plugin Host',
      '',
      'Upgrade from Rust 1.75 and crate wasmtime 25.0 to newer ones.',
      '',
      '## Target versions',
      '',
      '- Rust: 1.86',
      '- wasmtime: 35.0+',
      '',
      '## Old hosts',
      '',
      '- Rust: 1.75',
      '',
      'Edition 2021 needs Rust 1.56, and edition 2024 needs Rust 1.85.',
    ]),
  ).toEqual([])
})
