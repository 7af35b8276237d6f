import{xmlAttributes,xmlText}from"./chunk-3MRLDSPD.mjs";import{compareText,evidenceLines,groupBy,isOpen,placeText,plainStyle,printable,printableLines,summaryLine}from"./chunk-6BW65YYY.mjs";
import"./chunk-7OKOTLR5.mjs";function*renderJunit(report){let cases=report.verdicts.filter(({verdict})=>verdict!=="not-applicable"),suites=[...groupBy(cases,themeOf)].toSorted(([left],[right])=>compareText(
left,right));yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<testsuites${xmlAttributes({name:report.tool.name,...countsOf(cases)})}>
`;for(let[theme,verdicts]of suites){let skipped=verdicts.filter(isSkipped).length;yield`  <testsuite${xmlAttributes({name:theme,...countsOf(verdicts),skipped})}\
>
`,yield`    <properties>
${property("profile",report.profile)}${property("summary",summaryLine(report))}    </properties>
`;for(let verdict of verdicts)yield caseXml(verdict);yield`  </testsuite>
`}yield`</testsuites>
`}function themeOf({policy}){return policy.split("/")[0]??policy}function countsOf(verdicts){return{tests:verdicts.length,failures:verdicts.filter(isOpen).length,
errors:0}}function isSkipped(verdict){return verdict.verdict==="undecided"||verdict.verdict==="fail"&&!isOpen(verdict)}function property(name,value){return`    \
  <property${xmlAttributes({name,value})}/>
`}function caseXml(verdict){let{policy,subject}=verdict,attributes=xmlAttributes({name:`${policy} ${subject.address}`,classname:policy}),content=contentOf(verdict);
return content===""?`    <testcase${attributes}/>
`:`    <testcase${attributes}>
${content}    </testcase>
`}function contentOf(verdict){let{severity,message,waiver}=verdict;if(waiver!==void 0){let text=`accepted by ${waiver.owner}: ${waiver.reason} (${message})`;return`\
      <skipped>${xmlText(text,4e3)}</skipped>
`}return verdict.verdict==="undecided"?`      <skipped>${xmlText(`undecided: ${message}`,4e3)}</skipped>
`:verdict.verdict!=="fail"?"":`      <failure${xmlAttributes({type:severity,message:printable(message,2e3)})}>${failureText(verdict)}</failure>
`}function failureText(verdict){let place=placeText(verdict.subject);return[...place===""?[]:[place],printable(verdict.message,4e3),...evidenceLines(verdict,"  ",
plainStyle),...verdict.remedy===""?[]:["fix:",...printableLines(verdict.remedy).map(line=>`  ${line}`)]].map(line=>xmlText(line,8e3)).join(`
`)}export{renderJunit};
