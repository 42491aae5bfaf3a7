/** Where the newcomer is, asked for only when they say so. */

const patience: PositionOptions = { timeout: 20_000, maximumAge: 60_000 }

/** To about a hundred metres, which is all that the nearest places need. `undefined` where it cannot be had. */
export function roughLocation(): Promise<{ latitude: number; longitude: number } | undefined> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: rough(coords.latitude), longitude: rough(coords.longitude) }),
      () => resolve(undefined),
      patience,
    )
  })
}

const rough = (degrees: number) => Math.round(degrees * 1_000) / 1_000
