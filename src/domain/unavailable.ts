/** A service that Lotse rests on cannot be reached right now; asking again later may help. */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable'
}
