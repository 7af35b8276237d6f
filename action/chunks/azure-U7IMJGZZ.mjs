import{annotationsOf,findingsOf,isEmpty,overriddenLines,printable,summaryLine}from"./chunk-Q5AMNRKF.mjs";var mostIssues=10;function renderAzure(report,{rules,absolutePath,summaryFile}){let lines=annotationsOf(report,findingsOf(report.verdicts,rules),mostIssues).map(
annotation=>annotation.severity==="note"?noteLine(annotation):issueOf(annotation,absolutePath));summaryFile!==void 0&&lines.push(`##vso[task.uploadsummary]${data(
absolutePath(summaryFile))}`);let{error,warning}=report.summary.fail;return error===0&&warning>0&&lines.push("##vso[task.complete result=SucceededWithIssues;]"),
lines.push(...overriddenLines(report)),isEmpty(report.summary)||lines.push(summaryLine(report)),lines.map(line=>`${line}
`).join("")}function noteLine({title,message}){return`note ${[title,...message.split(`
`)].map(line=>printable(line,4e3)).join("; ")}`}function issueOf({severity,title,message,spot},absolutePath){let{file="",line,column}=spot??{};return`##vso[task\
.logissue ${[`type=${severity}`,...file===""||file==="-"?[]:[`sourcepath=${property(absolutePath(file))}`],...line===void 0?[]:[`linenumber=${line}`,...column===
void 0?[]:[`columnnumber=${column}`]],`code=${property(title)}`].join(";")};]${data(message)}`}function data(text){return text.split(`
`).map(line=>escaped(printable(line,4e3))).join("%0A")}function property(text){return escaped(printable(text)).replaceAll(";","%3B").replaceAll("]","%5D")}function escaped(text){
return text.replaceAll("%","%AZP25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")}export{renderAzure};
