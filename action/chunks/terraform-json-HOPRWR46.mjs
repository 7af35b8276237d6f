import{nothingJudged,noticeText,summaryLine}from"./chunk-GMZYCURX.mjs";import"./chunk-SALTOK3H.mjs";function renderTerraformJson(report){let findings=report.verdicts.filter(({verdict})=>verdict==="fail"||verdict==="undecided"),last=report.summary.subjects.integration===
0?nothingJudged(report):summaryLine(report);return[...findings.map(diagnosticLine),...report.notices.map(notice=>logLine("info",noticeText(notice))),...report.override===
void 0?[]:[logLine("warn",`overridden: ${report.override.reason}`)],logLine("info",last)].map(line=>`${JSON.stringify(line)}
`).join("")}function diagnosticLine({verdict,severity,policy,title,message,remedy,subject}){let isError=verdict==="fail"&&severity==="error",word=isError?"Error":
"Warning",summary=verdict==="fail"?`${policy}: ${title}`:`${policy} undecided: ${title}`;return{"@level":isError?"error":"warn","@message":`${word}: ${summary}`,
"@module":"vnet-preflight",type:"diagnostic",diagnostic:{severity:isError?"error":"warning",summary,detail:`${message}

${remedy}`.trim(),address:subject.address}}}function logLine(level,message){return{"@level":level,"@message":message,"@module":"vnet-preflight",type:"log"}}export{renderTerraformJson};
