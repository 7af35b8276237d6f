var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{renderAzure:()=>renderAzure});module.exports=__toCommonJS(stdin_exports);var import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),
import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs"),text=(0,import_chunk_NTJQSSOZ.commandText)("%AZP25",{";":"%3B","]":"%5D"}),mostIssues=10;function renderAzure(report,{
rules,absolutePath,summaryFile}){let lines=(0,import_chunk_NTJQSSOZ.annotationsOf)(report,(0,import_chunk_NTJQSSOZ.findingsOf)(report.verdicts,rules),mostIssues).
map(annotation=>annotation.severity==="note"?noteLine(annotation):issueOf(annotation,absolutePath));summaryFile!==void 0&&lines.push(`##vso[task.uploadsummary]${text.
data(absolutePath(summaryFile))}`);let{error,warning}=report.summary.fail;return error===0&&warning>0&&lines.push("##vso[task.complete result=SucceededWithIssue\
s;]"),lines.push(...(0,import_chunk_NTJQSSOZ.overriddenLines)(report)),(0,import_chunk_NTJQSSOZ.isEmpty)(report.summary)||lines.push((0,import_chunk_NTJQSSOZ.summaryLine)(
report)),lines.map(line=>`${line}
`).join("")}function noteLine({title,message}){return`note ${[title,...message.split(`
`)].map(line=>(0,import_chunk_NTJQSSOZ.printable)(line,4e3)).join("; ")}`}function issueOf({severity,title,message,spot},absolutePath){let{file="",line,column}=spot??
{};return`##vso[task.logissue ${[`type=${severity}`,...file===""||file==="-"?[]:[`sourcepath=${text.property(absolutePath(file))}`],...line===void 0?[]:[`linenu\
mber=${line}`,...column===void 0?[]:[`columnnumber=${column}`]],`code=${text.property(title)}`].join(";")};]${text.data(message)}`}0&&(module.exports={renderAzure});
