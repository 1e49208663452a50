/** A file that cannot be opened, in one sentence a store's operator understands: Chinese, then English. */
export class FileComplaint extends Error {
  constructor(zh: string, en: string) {
    super(`${zh} / ${en}`);
    this.name = 'FileComplaint';
  }
}
