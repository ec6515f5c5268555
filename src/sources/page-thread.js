// Plain JavaScript, as is all that starts a thread or a process.
import { parentPort, workerData } from 'node:worker_threads'
import { wordsOf } from './page-words.ts'

parentPort.postMessage(wordsOf(workerData))
