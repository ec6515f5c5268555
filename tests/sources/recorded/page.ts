import type { RecordedSource } from './recorded-source.ts'

// Made up: a page of documentation as browsers get it.
export const page: RecordedSource = {
  text: '{origin}/drivers#:~:text=production%20support',
  id: '{origin}/drivers#:~:text=production%20support',
  foreign: [
    'page',
    'page one of two',
    'example.org',
    'ftp://example.org/a',
    'see https://example.org/',
    'npm:x',
  ],
  strict: false,
  recording: {
    '/drivers': {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><html><head><title>Drivers &amp; Rust</title><style>p{}</style>
<script>document.write("no production support")</script></head>
<body><h1>Rust for drivers</h1><p>Microsoft announces <em>Production
support</em> for <a href="https://example.org">windows-drivers-rs</a>.</p></body></html>`,
    },
  },
  facts: {
    found: true,
    passage: 'Rust for drivers Microsoft announces Production support for windows-drivers-rs.',
    title: 'Drivers & Rust',
    fingerprint: '009fed8d795d74c1',
  },
}
