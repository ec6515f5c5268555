import { createServer } from 'node:http'

/**
 * Answers of every crate as crates.io would, and says to whom has it already that nothing has changed; below `/far`
 * after 5 ms, which is sooner than anything on the internet.
 */
const body = JSON.stringify({
  versions: Array.from({ length: 20 }, (_, at) => ({
    num: `1.${20 - at}.0`,
    created_at: '2026-05-01T10:00:00Z',
    yanked: false,
    license: 'MIT',
  })),
})

createServer((request, response) => {
  const etag = `"${request.url}"`
  const answer = () => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { etag, 'content-type': 'application/json' }).end(body)
  }
  if (request.url?.startsWith('/far/')) setTimeout(answer, 5)
  else answer()
}).listen(Number(process.argv[2]), '127.0.0.1')
