/** Whether a question asks how two things differ. */

/**
 * Three in four such questions of OMoS-QA's training split are marked as ones that no page answers: a page tells of the
 * one or of the other. What words of difference look like, in whatever language.
 */
const difference = [
  'unterschied(?!lich)|unterscheide', // de
  'difference|differ (?:from|between)|compared? (?:to|with)', // en
  'différence|diffèrent|distingue', // fr
  'الفرق|فرق بين|يختلف|تختلف|الاختلاف', // ar
  'تفاوت|فرق .* با', // fa
  'різниц|відрізня', // uk
  'разниц|отлича|различи', // ru
  'fark(?:[ıi](?!nd)|lar| ne)', // tr
  'różnic|różni się', // pl
  'diferenț|diferent[aă]', // ro
  'разлик|различава', // bg, sr
  'diferencia', // es
  'razlik', // hr, bs, sr
  'dallim|ndryshim', // sq
]

const pattern = new RegExp(difference.join('|'), 'iu')

export function asksToCompare(question: string): boolean {
  return pattern.test(question)
}
