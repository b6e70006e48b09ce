export async function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
      else reject(new Error('the file could not be read.'));
    });
    reader.addEventListener('error', () => reject(new Error('the file could not be read.')));
    reader.readAsDataURL(blob);
  });
}
