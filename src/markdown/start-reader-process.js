// Plain JavaScript, so that even this file needs no translation before the cache of translated ones is there.
import module from 'node:module'

module.enableCompileCache()
await import('./reader-process.ts')
