/** Files: picked, dropped, fetched, saved in place or downloaded. */

export interface PickedFile {
  readonly name: string;
  readonly text: string;
  /** For saving in place; null where the browser can't. */
  readonly handle: FileSystemFileHandle | null;
}

/** What TypeScript's DOM types lack of https://wicg.github.io/file-system-access/. */
interface PickerWindow {
  showOpenFilePicker?: (options: {
    types: { description: string; accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle[]>;
}
interface PermittedHandle {
  requestPermission?: (options: { mode: 'readwrite' }) => Promise<PermissionState>;
}
interface DroppedItem {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

const picker = (): PickerWindow['showOpenFilePicker'] =>
  (window as unknown as PickerWindow).showOpenFilePicker;

/** Whether files can be picked so that they can be saved in place. */
export const canSaveInPlace = (): boolean => picker() !== undefined;

/** Lets the person pick a file. @returns null when they change their mind */
export async function pickFile(description: string): Promise<PickedFile | null> {
  try {
    const pick = picker();
    const [handle] =
      (await pick?.({ types: [{ description, accept: { 'application/json': ['.json'] } }] })) ?? [];
    return handle ? await readHandle(handle) : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function readHandle(handle: FileSystemFileHandle): Promise<PickedFile> {
  const file = await handle.getFile();
  return { name: file.name, text: await readText(file), handle };
}

export const readFile = async (file: File): Promise<PickedFile> => ({
  name: file.name,
  text: await readText(file),
  handle: null,
});

/** As UTF-8, with a byte order mark kept. @throws TypeError when it is something else */
async function readText(file: Blob): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return decoder.decode(await file.arrayBuffer());
}

/** The file of a drop, with the right to save it in place where the browser gives it. */
export async function droppedFile(transfer: DataTransfer): Promise<PickedFile | null> {
  const item = [...transfer.items].find(({ kind }) => kind === 'file');
  const file = item?.getAsFile();
  if (!item || !file) return null;
  const handle = await (item as unknown as DroppedItem).getAsFileSystemHandle?.();
  return handle instanceof FileSystemFileHandle ? readHandle(handle) : readFile(file);
}

/** The file at an address of this site. */
export async function fetchFile(address: string): Promise<PickedFile> {
  const url = new URL(address, document.baseURI);
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  const name = url.pathname.split('/').at(-1) ?? 'faq.json';
  return { name, text: await readText(await response.blob()), handle: null };
}

/** How a saving went; `changed`: the file is no longer what was opened, and nothing was written. */
export type SaveResult = 'saved' | 'refused' | 'changed';

/**
 * Writes over a file.
 * @param openedText what the file must still be; null: whatever it is
 */
export async function saveInPlace(
  handle: FileSystemFileHandle,
  text: string,
  openedText: string | null,
): Promise<SaveResult> {
  const { requestPermission } = handle as unknown as PermittedHandle;
  const permission = await requestPermission?.call(handle, { mode: 'readwrite' });
  if (permission === 'denied' || permission === 'prompt') return 'refused';
  if (openedText !== null && (await readText(await handle.getFile())) !== openedText)
    return 'changed';
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
  return 'saved';
}

/** Gives the text to the browser's downloads. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
