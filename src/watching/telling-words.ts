/** What people say of news, and what says nothing of what they are about. */
const ordinary = new Set(
  'a an and the maker makers vendor vendors manufacturer supplier provider upstream hersteller anbieter fabricant éditeur fabricante proveedor of for to in on by with from or is are be has have its their our any some new more official officially announces announce announced announcement announcements publishes publish published statement statements public changes change changed strategy successful success large scale first next commits commit declares declare declared says said offers offer offered launches launch launched starts start started ends end ended drops drop dropped when if once as they occur ready der die das des dem den ein eine einer eines und oder von für mit bei im am zu zur zum neu neue neuer neues kündigt an ab gibt bekannt veröffentlicht erklärt bietet wenn sobald le la les un une des du de et ou pour par avec au aux en nouveau nouvelle annonce annoncent publie déclare quand si el los las uno una unos unas y o por para con nuevo nueva anuncia anuncian publica declara cuando'.split(
    ' ',
  ),
)

/** The words of a line that say what it is about, each once, in lower case. */
export function tellingWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*/gu) ?? []
  return [
    ...new Set(words.filter((word) => word.length > 3 && !ordinary.has(word) && !word.startsWith('http'))),
  ]
}
