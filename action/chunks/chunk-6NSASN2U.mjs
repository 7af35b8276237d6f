import{compareText,printable}from"./chunk-P2YQEJYC.mjs";function sortedNotices(notices){return[...new Map(notices.map(notice=>[`${notice.file??""}|${notice.address??""}|${notice.message}`,notice]))].sort(([left],[right])=>compareText(
left,right)).map(([,notice])=>notice)}function noticeText({file,message}){return`${file===void 0?"":`${printable(file==="-"?"standard input":file)}: `}${printable(
message,4e3)}`}export{sortedNotices,noticeText};
