import { cueOf } from './cue.ts'

/** `Installation`, `Setting up a machine`, `Getting started`: whoever comes to it does what is numbered there, in that order. */
const path = cueOf(
  /^(?:\d[\d.]*\s+)?(?:how (?:an? |the |to |we )?.{2,40}(?: is| are| gets?)? (?:made|cut|done|built|shipped|released|published|deployed|restored|added)$|(?:adding|proposing|requesting|reporting|publishing|releasing|restoring|onboarding|turning (?:it )?(?:round|around|back)|going back|falling back) ?(?:\p{L}|$)|.{3,50}[.!?–—-] (?:now what|what now|what next|was nun|was jetzt|was tun|que faire|et maintenant|qué hacer|y ahora|o que fazer|e agora|cosa fare|e adesso|wat nu|что делать|co robić)\s?\?$|(?:plantão|on-?call|bereitschaft|astreinte|guardia|reperibilità|дежурство|dyżur)\s?[:：–—-]|what to do (?:if|when)|was tun,? wenn|que faire (?:si|quand)|qué hacer (?:si|cuando)|o que fazer (?:se|quando)|cosa fare (?:se|quando)|wat te doen (?:als|bij)|что делать,? если|co robić,? (?:gdy|jeśli)|install(?:ing|ation)(?![\p{L}])(?! (?:plan|phase|work|crew|team|date|schedule))|(?:how to )?(?:install|set up)(?![\p{L}])|setting up(?![\p{L}])|set-?up (?:guide|steps|instructions)|getting started|getting (?:access|going)|first steps|(?:installation|einrichtung) (?:unter|auf|von)(?![\p{L}])|installation(?:sanleitung)?$|einrichten|erste schritte|mise en route|prise en main|premiers pas|instalación(?: (?:en|de|del)(?![\p{L}])|$)|primeros pasos|cómo (?:instalar|empezar)|instalação(?: (?:em|no|na|do|da)(?![\p{L}])|$)|primeiros passos|como (?:instalar|começar)|installazione(?: (?:su|di|del)(?![\p{L}])|$)|primi passi|come (?:installare|iniziare)|installatie(?: (?:op|van)(?![\p{L}])|$)|aan de slag|eerste stappen|установка(?: (?:на|под)(?![\p{L}])|$)|начало работы|первые шаги|instalacja(?: (?:na|w)(?![\p{L}])|$)|pierwsze kroki|(?:sådan|slik) (?:gør|gjør|installerer|opretter|oppretter|kommer)(?![\p{L}])|kom i gang|(?:hvad|hva) (?:gør|gjør) (?:vi|du|man),? (?:hvis|når|dersom)|installasjon|opsætning$|oppsett$|kurulum(?:u)?$|başlarken|nasıl kurulur|インストール|セットアップ|はじめに行うこと|使い始める|安装|快速(?:开始|入门)|安裝|快速(?:開始|入門)|설치|시작하기)/iu,
)

/** `How it works`: it explains, and nobody has to do anything. */
const explanation = cueOf(
  /^(?:\d[\d.]*\s+)?(?:how (?:\p{L}+ ){1,5}works?$|(?:so|wie) (?:\p{L}+ ){1,5}funktioniert$|so funktioniert|wie funktioniert|comment (?:ça (?:marche|fonctionne)|(?:\p{L}+ ){1,4}fonctionne$|fonctionne)|cómo funciona|como funciona|come funziona|hoe (?:\p{L}+ ){1,4}werkt$|hoe werkt|как (?:это )?(?:работает|устроен[оаы]?)|jak (?:to )?działa|(?:sådan|slik|hvordan) (?:\p{L}+ ){0,3}?(?:virker|fungerer)|nasıl çalışır|仕組み|工作原理|(?:동작|작동) (?:방식|원리))/iu,
)

/** Whether a heading stands over the way to do something, where what is numbered is done in order. */
export function showsHow(title: string): boolean {
  return path.test(title.trim())
}

/** Whether a heading stands over how something works, which is text. */
export function explains(title: string): boolean {
  return explanation.test(title.trim())
}
