var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{renderTerraformJson:()=>renderTerraformJson});module.exports=__toCommonJS(stdin_exports);var import_chunk_NTJQSSOZ=require("./chunk-NTJQSSOZ.cjs"),
import_chunk_WXHOOJ4W=require("./chunk-WXHOOJ4W.cjs");function renderTerraformJson(report){let findings=report.verdicts.filter(({verdict})=>verdict==="fail"||verdict===
"undecided"),last=report.summary.subjects.integration===0?(0,import_chunk_NTJQSSOZ.nothingJudged)(report):(0,import_chunk_NTJQSSOZ.summaryLine)(report);return[...findings.
map(diagnosticLine),...report.notices.map(notice=>logLine("info",(0,import_chunk_NTJQSSOZ.noticeText)(notice))),...report.override===void 0?[]:[logLine("warn",`\
overridden: ${report.override.reason}`)],logLine("info",last)].map(line=>`${(0,import_chunk_NTJQSSOZ.spelledInJson)(JSON.stringify(line))}
`).join("")}function diagnosticLine({verdict,severity,policy,title,message,remedy,subject}){let isError=verdict==="fail"&&severity==="error",word=isError?"Error":
"Warning",summary=verdict==="fail"?`${policy}: ${title}`:`${policy} undecided: ${title}`;return{"@level":isError?"error":"warn","@message":`${word}: ${summary}`,
"@module":"vnet-preflight",type:"diagnostic",diagnostic:{severity:isError?"error":"warning",summary,detail:`${message}

${remedy}`.trim(),address:subject.address}}}function logLine(level,message){return{"@level":level,"@message":message,"@module":"vnet-preflight",type:"log"}}0&&(module.exports={renderTerraformJson});
