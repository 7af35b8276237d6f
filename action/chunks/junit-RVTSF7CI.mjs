import{xmlAttributes,xmlText}from"./chunk-XT6BBCFQ.mjs";import{compareText,evidenceLines,groupBy,isOpen,placeText,plainStyle,printable,printableLines,summaryLine}from"./chunk-GMZYCURX.mjs";
import"./chunk-SALTOK3H.mjs";function*renderJunit(report){let cases=[...report.verdicts,...report.quiet??[]].filter(({verdict})=>verdict!=="not-applicable"),suites=[...groupBy(cases,themeOf)].
toSorted(([left],[right])=>compareText(left,right));yield`<?xml version="1.0" encoding="UTF-8"?>
`,yield`<testsuites${xmlAttributes({name:report.tool.name,...countsOf(cases)})}>
`;for(let[theme,verdicts]of suites){let skipped=verdicts.filter(isSkipped).length;yield`  <testsuite${xmlAttributes({name:theme,...countsOf(verdicts),skipped})}\
>
`,yield`    <properties>
${property("profile",report.profile)}${property("summary",summaryLine(report))}    </properties>
`;for(let verdict of verdicts)yield caseXml(verdict);yield`  </testsuite>
`}yield`</testsuites>
`}function themeOf({policy}){return policy.split("/")[0]??policy}function countsOf(cases){return{tests:cases.length,failures:cases.filter(isFailure).length,errors:0}}
function isFailure(item){return"fingerprint"in item&&isOpen(item)}function isSkipped(item){return item.verdict==="undecided"||item.verdict==="fail"&&!isFailure(
item)}function property(name,value){return`      <property${xmlAttributes({name,value})}/>
`}function caseXml(item){let{policy,subject}=item,attributes=xmlAttributes({name:`${policy} ${subject.address}`,classname:policy}),content="fingerprint"in item?
contentOf(item):"";return content===""?`    <testcase${attributes}/>
`:`    <testcase${attributes}>
${content}    </testcase>
`}function contentOf(verdict){let{severity,message,waiver}=verdict;if(waiver!==void 0){let text=`accepted by ${waiver.owner}: ${waiver.reason} (${message})`;return`\
      <skipped>${xmlText(text,4e3)}</skipped>
`}return verdict.verdict==="undecided"?`      <skipped>${xmlText(`undecided: ${message}`,4e3)}</skipped>
`:verdict.verdict!=="fail"?"":`      <failure${xmlAttributes({type:severity,message:printable(message,2e3)})}>${failureText(verdict)}</failure>
`}function failureText(verdict){let place=placeText(verdict.subject);return[...place===""?[]:[place],printable(verdict.message,4e3),...evidenceLines(verdict,"  ",
plainStyle),...verdict.remedy===""?[]:["fix:",...printableLines(verdict.remedy).map(line=>`  ${line}`)]].map(line=>xmlText(line,8e3)).join(`
`)}export{renderJunit};
