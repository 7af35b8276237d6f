function isInside({file,line,column=1},range){if(file!==range.file||line===void 0)return!1;let isBehindStart=line>range.line||line===range.line&&column>=range.column,
isBeforeEnd=line<range.endLine||line===range.endLine&&column<range.endColumn;return isBehindStart&&isBeforeEnd}export{isInside};
