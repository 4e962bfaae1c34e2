/** The two ways through the preload: the window asks, the shell tells. */
export const invokeChannel = 'office:invoke';
export const noticeChannel = 'office:notice';
