const file =
  /[\p{L}\p{N}_-]\.(?:md|markdown|mdx|rst|adoc|txt|pdf|docx?|xlsx?|pptx?|toml|ya?ml|json|html?|example|csv|ipynb)(?![\p{L}\p{N}])/iu

/** Whether words name a document by its file. */
export function namesDocument(text: string): boolean {
  return file.test(text)
}
