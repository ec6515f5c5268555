import { wide, word } from './cue.ts'

/** The cues of what others make and a team neither observes nor uses: `Not watching`, `Was wir nicht beobachten`. */
export const leftOutCues: readonly RegExp[] = [
  word(
    "^(?:deliberately |explicitly |what (?:we|I)(?:[’']re| are|[’']m| am) )?(?:not|no longer) (?:watch(?:ing|ed)|follow(?:ing|ed)|track(?:ing|ed)|monitor(?:ing|ed)|us(?:ing|ed)|adopt(?:ing|ed)|depend(?:ing|ed) on|rely(?:ing)? on|in use)(?: any ?(?:more|longer)| on purpose| here)?$|^(?:what )?(?:we|I) (?:do not|don[’']t|no longer) (?:watch|follow|track|monitor|use|depend on|rely on)(?: any ?more)?$",
    '^(?:was wir )?(?:bewusst )?nicht (?:mehr )?(?:beobachte[nt]|verfolg(?:en|t)|verwende(?:n|t)|benutz(?:en|t)|nutzen|genutzt|überwach(?:en|t)|im einsatz|im blick)$|^(?:das )?(?:beobachten|verfolgen|verwenden|benutzen|nutzen|überwachen) wir (?:bewusst )?nicht(?: mehr)?$',
    "^(?:ce (?:que nous|qu[’']on) |nous |on )?ne (?:suivons|surveillons|utilisons|suit|surveille|utilise) (?:pas|plus)$|^(?:pas|non|plus) (?:suivie?s?|surveillée?s?|utilisée?s?)$",
    '^(?:lo que )?(?:ya )?no (?:seguimos|vigilamos|observamos|usamos|utilizamos|se usa)$|^(?:o que )?(?:já )?n[ãa]o (?:acompanhamos|seguimos|monitoramos|observamos|usamos|utilizamos)$|^(?:(?:che )?cosa |quello che )?non (?:seguiamo|osserviamo|monitoriamo|usiamo|utilizziamo)(?: più)?$',
    '^(?:wat )?(?:we|wij) (?:bewust )?niet (?:meer )?(?:volgen|gebruiken)$|^(?:dit )?(?:volgen|gebruiken) (?:we|wij) (?:bewust )?niet(?: meer)?$|^niet (?:meer )?(?:gevolgd|gebruikt|in gebruik)$',
    '^(?:(?:за чем|что) )?(?:мы )?(?:больше )?не (?:следим|отслеживаем|наблюдаем|используем|используется)$|^(?:(?:czego|co) )?(?:już )?nie (?:śledzimy|obserwujemy|używamy|stosujemy)$|^(?:co )?(?:už )?ne(?:sledujeme|používáme)$|^(?:(?:за чим|що) )?(?:ми )?(?:більше )?не (?:стежимо|відстежуємо|використовуємо)$',
    '^(?:det |detta )?(?:följer|bevakar|använder) vi inte(?: längre)?$|^(?:vad |det )?vi inte (?:längre )?(?:följer|bevakar|använder)$|^(?:det |dette )?(?:følger|overvåger|overvåker|bruger|bruker) vi ikke(?: længere| lenger)?$|^(?:hvad |hva |det )?vi ikke (?:længere |lenger )?(?:følger|overvåger|overvåker|bruger|bruker)$|^(?:artık )?(?:izlemediklerimiz|takip etmediklerimiz|kullanmadıklarımız|izlemiyoruz|takip etmiyoruz|kullanmıyoruz)$',
  ),
  wide(
    '^(?:もう)?(?:見て|追って|監視して|追跡して|使って|利用して)いない(?:もの)?$|^(?:監視|追跡|観察)対象外$|^(?:我们)?(?:不再|不|未|没有)(?:关注|跟踪|追踪|监控|使用|采用)(?:的(?:项目|东西)?)?$|^(?:더 이상 )?(?:지켜보|추적하|사용하|쓰)지 않(?:는 (?:것|항목)|음)$',
  ),
]
