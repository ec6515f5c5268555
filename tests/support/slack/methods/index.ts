import { chat } from './chat.ts'
import { conversations } from './conversations.ts'
import { files } from './files.ts'
import type { Method } from './method.ts'
import { views } from './views.ts'
import { workspace } from './workspace.ts'

/** The methods of the Web API that the fake knows. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries({ ...workspace, ...chat, ...conversations, ...views, ...files }),
)
