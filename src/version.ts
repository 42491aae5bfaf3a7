/** The version of this Lotse, as package.json has it. */

import manifest from '../package.json' with { type: 'json' }

export const { version } = manifest
