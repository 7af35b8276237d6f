import{annotationsOf,commandText,findingsOf,isEmpty,overriddenLines,printable,summaryLine}from"./chunk-GMZYCURX.mjs";import"./chunk-SALTOK3H.mjs";var text=commandText("%AZP25",{";":"%3B","]":"%5D"}),mostIssues=10;function renderAzure(report,{rules,absolutePath,summaryFile}){let lines=annotationsOf(report,
findingsOf(report.verdicts,rules),mostIssues).map(annotation=>annotation.severity==="note"?noteLine(annotation):issueOf(annotation,absolutePath));summaryFile!==
void 0&&lines.push(`##vso[task.uploadsummary]${text.data(absolutePath(summaryFile))}`);let{error,warning}=report.summary.fail;return error===0&&warning>0&&lines.
push("##vso[task.complete result=SucceededWithIssues;]"),lines.push(...overriddenLines(report)),isEmpty(report.summary)||lines.push(summaryLine(report)),lines.map(
line=>`${line}
`).join("")}function noteLine({title,message}){return`note ${[title,...message.split(`
`)].map(line=>printable(line,4e3)).join("; ")}`}function issueOf({severity,title,message,spot},absolutePath){let{file="",line,column}=spot??{};return`##vso[task\
.logissue ${[`type=${severity}`,...file===""||file==="-"?[]:[`sourcepath=${text.property(absolutePath(file))}`],...line===void 0?[]:[`linenumber=${line}`,...column===
void 0?[]:[`columnnumber=${column}`]],`code=${text.property(title)}`].join(";")};]${text.data(message)}`}export{renderAzure};
