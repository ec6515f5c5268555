import { cueOf } from './cue.ts'

const below = cueOf(
  /(?<![\p{L}])(?:(?:is|are) (?:as follows|these|the following|listed below)|(?:lauten|sind|ist|lautet) (?:wie folgt|folgende|die folgenden|diese)|(?:sind|ist) (?:nachstehend|im folgenden) (?:aufgeführt|genannt)|(?:est|sont) (?:les? suivante?s?|la suivante|comme suit|ceux-ci|celles-ci|listée?s? ci-dessous)|(?:es|son) (?:l[ao]s? siguientes?|el siguiente|est[oa]s|como sigue)|(?:é|são) (?:[ao]s? seguintes?|est[ea]s|como segue)|(?:è|sono) (?:i|le|il|la|gli) seguent[ei]|(?:è|sono) quest[ei]|(?:is|zijn) (?:als volgt|de volgende|deze)|(?:следующие|таковы|такие|перечислены ниже)|(?:są )?(?:następujące|następujący|jak następuje)|(?:jsou )?(?:následující|tyto)|(?:такі|наступні|наведені нижче)|(?:är )?(?:följande|som följer)|(?:er )?(?:følgende|som følger)|(?:aşağıdaki gibidir|şunlardır|şöyledir|aşağıdadır))[.。]$|(?:次|以下|下記)の(?:とおり|通り)(?:です|である|とする|となる)?[.。]?$|(?:次|以下|下記)に(?:示す|示します|挙げる|挙げます|列挙する|まとめる)[.。]?$|(?:如下|如下所示|有以下几点|包括以下)[.。]?$|(?:다음과 같다|다음과 같습니다|아래와 같다|아래와 같습니다)[.。]?$/iu,
)

/** `The goals are as follows.`, `目標は次のとおり。`: a full sentence that says what stands below, as a colon would. */
export const announcesList = (sentence: string) => below.test(sentence)
