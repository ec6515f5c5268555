#!/usr/bin/env node
// Plain JavaScript: a Node too old to read TypeScript must still be told what is wrong.
import module from 'node:module'
import { registerLoading } from './loading.js'
import { collectSeldom, optimise } from './optimise.js'

const needed = 24
const running = process.versions.node

if (Number.parseInt(running, 10) < needed) {
  process.stderr.write(
    `Cairn needs Node ${needed} or newer, and this is Node ${running}. ` +
      `Install Node ${needed}, or run "npm ci" and then "npm start", which on Linux brings a Node of its own.\n`,
  )
  process.exitCode = 1
} else {
  // V8 takes code only under the flags that it was made with, so what a start makes is kept apart from all other.
  const starts = process.argv.includes('start')
  if (starts) {
    collectSeldom()
    optimise(false)
  }
  module.enableCompileCache()
  if (starts) optimise(true)
  registerLoading()
  await import('./cli.ts')
}
