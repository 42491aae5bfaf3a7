/** Paths as they may stand in the log: without the tokens that open something for whoever reads them there. */
export function pathForLog(url = ''): string {
  const [path = ''] = url.split('?')
  return path.replace(/(\/invitations?\/)[^/]+/, '$1…')
}
