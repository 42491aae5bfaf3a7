/** Spots on the earth: how far apart they are, and where a map shows them. */

/** Degrees, WGS 84. */
export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

/** `undefined` where a coordinate is missing. */
export function spotOf({ latitude, longitude }: { [Name in keyof Spot]: number | null }): Spot | undefined {
  return latitude === null || longitude === null ? undefined : { latitude, longitude }
}

/** Mean radius. @see IUGG, Geodetic Reference System 1980 */
export const earthRadiusKm = 6371.0088

/** As the crow flies, by the haversine formula. */
export function distanceKm(one: Spot, other: Spot): number {
  const haversine = (degrees: number) => Math.sin((degrees * Math.PI) / 360) ** 2
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180)
  const h =
    haversine(other.latitude - one.latitude) +
    cosine(one.latitude) * cosine(other.latitude) * haversine(other.longitude - one.longitude)
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)))
}

export function mapUrl({ latitude, longitude }: Spot): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
}
