/** Hands a file to the learner: through the phone's share menu where that takes files, as a download elsewhere. */
export async function giveFile(file: File): Promise<'given' | 'cancelled'> {
  if ('canShare' in navigator && navigator.canShare({ files: [file] })) {
    try {
      await navigator.share({ files: [file], title: file.name })
      return 'given'
    } catch (error) {
      // Closed by the learner: nothing is to be saved behind their back.
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  download(file)
  return 'given'
}

function download(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  // Some browsers read the file only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
