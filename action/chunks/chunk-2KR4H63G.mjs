function tableLines(columns,rows,heading){let widths=columns.map(({title},index)=>Math.max(title.length,...rows.map(row=>width(row[index]?.text??"")))),line=cells=>columns.
map((column,index)=>padded(cells[index]??{text:""},widths[index]??0,column,index===columns.length-1)).join("  ").trimEnd();return[line(columns.map(({title})=>({
text:title,paint:heading}))),...rows.map(line)]}function padded({text,paint},to,column,isLast){let shown=paint===void 0?text:paint(text),space=" ".repeat(Math.max(
0,to-width(text)));return column.align==="right"?space+shown:isLast?shown:shown+space}function width(text){return/^[\u0020-\u007E]*$/u.test(text)?text.length:[...text].
length}export{tableLines};
